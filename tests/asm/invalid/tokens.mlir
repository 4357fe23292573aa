// RUN: irtool %s --split-input-file --verify-diagnostics

// What is no token is the error, and not what it would have followed.

// expected-error @+1 {{@ identifier expected to start with letter or '_'}}
foo.bar @$a

// -----

// expected-error @+1 {{expected '"' in string literal}}
foo "

// -----

// expected-error @+1 {{expected '"' in string literal}}
func.fun "

// -----

{-#
  // expected-error @+1 {{expected identifier key in file metadata dictionary}}
  3: 4
#-}
