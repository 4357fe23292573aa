// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Regions and their isolation.

// expected-error @+3 {{expected ')' to end region list}}
"a.b"() ({
  "x.y"() : () -> ()
}

// -----

// expected-error @+3 {{expected '{' to begin a region}}
"a.b"() ({
  "x.y"() : () -> ()
},) : () -> ()

// -----

// expected-error @+4 {{'a.b' op using value defined outside the region}}
// expected-note @+2 {{required by region isolation constraints}}
%0 = "a.b"() : () -> i32
"builtin.module"() ({
"a.b"(%0) : (i32) -> ()
}) : () -> ()

// -----

// expected-error @+6 {{'x.y' op using value defined outside the region}}
// expected-note @+4 {{required by region isolation constraints}}
// expected-error @+11 {{'x.y' op using value defined outside the region}}
// expected-note @+8 {{required by region isolation constraints}}
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
     "x.y"(%0) : (i32) -> ()
     "x.y"(%0) : (i32) -> ()
     "func.return"() : () -> ()
  }) : () -> ()
  %0 = "a.b"() : () -> i32
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
     %1 = "x.z"() : () -> i32
     "x.y"(%1, %0) : (i32, i32) -> ()
     "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----

// expected-error @+5 {{'x.w' op using value defined outside the region}}
// expected-note @+2 {{required by region isolation constraints}}
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
     "x.z"() ({ "x.y"(%0) : (i32) -> () }) : () -> ()
     "x.w"(%0) : (i32) -> ()
     "func.return"() : () -> ()
  }) : () -> ()
  %0 = "a.b"() : () -> (i32)
}) : () -> ()
