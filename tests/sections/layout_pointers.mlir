module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 64, abi = 64, preferred = 64>> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 32, abi = 64, preferred = 64>> } { }
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 64, abi = 64, preferred = 64>> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 64, abi = 64, preferred = 64>> } { }
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 64, abi = 32, preferred = 64>> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 64, abi = 64, preferred = 64>> } { }
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 64, abi = 64, preferred = 64>> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 64, abi = 32, preferred = 64>> } { }
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#llvm.address_space<1>> = #ptr.spec<size = 64, abi = 64, preferred = 64>> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 32, abi = 32, preferred = 64>> } { }
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 33, abi = 64, preferred = 64>> } {
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<i32 = dense<32> : vector<2xi64>> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 32, abi = 64, preferred = 64>> } { }
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 64, abi = 64, preferred = 64>> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<i32 = dense<32> : vector<2xi64>> } { }
}
// -----
module attributes { } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 64, abi = 64, preferred = 64>> } { }
}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 64, abi = 64, preferred = 64>> } { }
}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 1, abi = 1, preferred = 1>> } { }
}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } { }
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } { }
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 32, abi = 32, preferred = 32>> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 32, abi = 16, preferred = 32>> } { }
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 64, abi = 32, preferred = 32>> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 32, abi = 64, preferred = 64>> } { }
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 16, abi = 16, preferred = 32, index = 16>> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 16, abi = 64, preferred = 64, index = 8>> } { }
}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#llvm.address_space<1>> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } { }
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#llvm.address_space<1>> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } { }
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#llvm.address_space<1>> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#llvm.address_space<1>> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } { }
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#llvm.address_space<3>> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#llvm.address_space<1>> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } { }
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } {
 "t.a"() { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#llvm.address_space<1>> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } : () -> ()
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } {
module attributes { dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "big">} {
 module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#llvm.address_space<1>> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } { }
}
}
// -----
module attributes { dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 8, abi = 8, preferred = 8>> } {
module attributes { dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "big">} {
module attributes { dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "little">} {
}
}
}
