include "mlir/IR/OpBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"

def Toy_Dialect : Dialect {
  let name = "toy";
  let cppNamespace = "::toy";
}
class Toy_Op<string mnemonic, list<Trait> traits = []> : Op<Toy_Dialect, mnemonic, traits>;

def Toy_Mode : I32EnumAttr<"Mode", "a mode", [
    I32EnumAttrCase<"Fast", 0, "fast">, I32EnumAttrCase<"Exact", 1, "exact">]> {
  let cppNamespace = "::toy";
  let genSpecializedAttr = 0;
}
def Toy_ModeAttr : EnumAttr<Toy_Dialect, Toy_Mode, "mode"> {
  let assemblyFormat = "`<` $value `>`";
}
def Toy_LimitsAttr : AttrDef<Toy_Dialect, "Limits"> {
  let mnemonic = "limits";
  let parameters = (ins "int64_t":$low, "int64_t":$high,
                        DefaultValuedParameter<"bool", "false">:$strict);
  let assemblyFormat = "`<` struct(params) `>`";
}
def Toy_BoxType : TypeDef<Toy_Dialect, "Box"> {
  let mnemonic = "box";
  let parameters = (ins "Type":$inner, OptionalParameter<"unsigned">:$count);
  let assemblyFormat = "`<` $inner (`x` $count^)? `>`";
}
def Toy_AddOp : Toy_Op<"add", [Pure, Commutative, SameOperandsAndResultType]> {
  let summary = "adds";
  let arguments = (ins AnySignlessInteger:$lhs, AnySignlessInteger:$rhs,
                       DefaultValuedAttr<Toy_ModeAttr, "::toy::Mode::Fast">:$mode,
                       OptionalAttr<Toy_LimitsAttr>:$limits);
  let results = (outs AnySignlessInteger:$sum);
  let assemblyFormat = "$lhs `,` $rhs (`in` $mode^)? (`within` $limits^)? attr-dict `:` type($sum)";
}
def Toy_WrapOp : Toy_Op<"wrap"> {
  let arguments = (ins I32:$value, UnitAttr:$sealed);
  let results = (outs Toy_BoxType:$box);
  let assemblyFormat = "(`sealed` $sealed^)? $value attr-dict `:` type($box)";
}
def Toy_EvenPred : CPred<"::toy::isEven($_self)">;
def Toy_Even : Type<And<[AnyInteger.predicate, Toy_EvenPred]>, "even integer">;
def Toy_HalfOp : Toy_Op<"half"> {
  let arguments = (ins Toy_Even:$value);
  let hasCustomAssemblyFormat = 1;
}
def Toy_LoopOp : Toy_Op<"loop", [SingleBlock, NoTerminator]> {
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = "$body attr-dict";
}
