// ----- all
func.func @f(%p: !ptr.ptr<#ptr.generic_space>, %q: !ptr.ptr<#ptr.generic_space>, %n: index, %m: memref<4xf32, #ptr.generic_space>, %x: f32, %vp: vector<4x!ptr.ptr<#ptr.generic_space>>, %k: vector<4xi1>, %v: vector<4xf32>) {
  %0 = ptr.constant #ptr.null : !ptr.ptr<#ptr.generic_space>
  %1 = ptr.constant #ptr.address<0x1000> : !ptr.ptr<#ptr.generic_space>
  %2 = ptr.ptr_add %p, %n : !ptr.ptr<#ptr.generic_space>, index
  %3 = ptr.ptr_add inbounds %p, %n : !ptr.ptr<#ptr.generic_space>, index
  %4 = ptr.ptr_diff %p, %q : !ptr.ptr<#ptr.generic_space> -> index
  %5 = ptr.type_offset f32 : index
  %6 = ptr.to_ptr %m : memref<4xf32, #ptr.generic_space> -> !ptr.ptr<#ptr.generic_space>
  %7 = ptr.get_metadata %m : memref<4xf32, #ptr.generic_space>
  %8 = ptr.from_ptr %6 metadata %7 : !ptr.ptr<#ptr.generic_space> -> memref<4xf32, #ptr.generic_space>
  %9 = ptr.load %p : !ptr.ptr<#ptr.generic_space> -> f32
  %10 = ptr.load volatile %p nontemporal alignment = 8 : !ptr.ptr<#ptr.generic_space> -> f32
  ptr.store %x, %p : f32, !ptr.ptr<#ptr.generic_space>
  ptr.store %x, %p atomic syncscope("s") release alignment = 4 : f32, !ptr.ptr<#ptr.generic_space>
  %11 = ptr.gather %vp, %k, %v alignment = 8 : vector<4x!ptr.ptr<#ptr.generic_space>> -> vector<4xf32>
  ptr.scatter %v, %vp, %k : vector<4xf32>, vector<4x!ptr.ptr<#ptr.generic_space>>
  %12 = ptr.masked_load %p, %k, %v : !ptr.ptr<#ptr.generic_space> -> vector<4xf32>
  ptr.masked_store %v, %p, %k alignment = 16 : vector<4xf32>, !ptr.ptr<#ptr.generic_space>
  return
}
"foo.t"() {a = #ptr.spec<size = 32, abi = 32, preferred = 64>, b = #ptr.spec<size = 64, abi = 64, preferred = 64, index = 32>} : () -> ()
