// The dialect of fronts.rs as ODS.
include "mlir/IR/OpBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"

def Pot_Dialect : Dialect {
  let name = "pot";
  let cppNamespace = "::pot";
}
class Pot_Op<string mnemonic, list<Trait> traits = []> : Op<Pot_Dialect, mnemonic, traits>;

def Pot_Heat : I32EnumAttr<"Heat", "how hot", [
    I32EnumAttrCase<"Low", 0, "low">, I32EnumAttrCase<"High", 1, "high">]> {
  let cppNamespace = "::pot";
  let genSpecializedAttr = 0;
}
def Pot_HeatAttr : EnumAttr<Pot_Dialect, Pot_Heat, "heat"> {
  let assemblyFormat = "`<` $value `>`";
}
def Pot_SpanAttr : AttrDef<Pot_Dialect, "Span"> {
  let mnemonic = "span";
  let parameters = (ins "int64_t":$low, "int64_t":$high,
                        DefaultValuedParameter<"bool", "false">:$strict);
  let assemblyFormat = "`<` struct(params) `>`";
}
def Pot_BoxType : TypeDef<Pot_Dialect, "Box"> {
  let mnemonic = "box";
  let parameters = (ins "Type":$inner, OptionalParameter<"unsigned">:$count);
  let assemblyFormat = "`<` $inner (`x` $count^)? `>`";
}

def Pot_MixOp : Pot_Op<"mix", [Pure, Commutative, SameOperandsAndResultType]> {
  let arguments = (ins AnySignlessInteger:$lhs, AnySignlessInteger:$rhs,
                       DefaultValuedAttr<Pot_HeatAttr, "::pot::Heat::Low">:$heat,
                       OptionalAttr<Pot_SpanAttr>:$span);
  let results = (outs AnySignlessInteger:$sum);
  let assemblyFormat = "$lhs `,` $rhs (`at` $heat^)? (`for` $span^)? attr-dict `:` type($sum)";
}
def Pot_PackOp : Pot_Op<"pack"> {
  let arguments = (ins I32:$value, UnitAttr:$sealed);
  let results = (outs Pot_BoxType:$box);
  let assemblyFormat = "(`sealed` $sealed^)? $value attr-dict `:` type($box)";
}
def Pot_PourOp : Pot_Op<"pour", [AttrSizedOperandSegments, AllTypesMatch<["first", "out"]>]> {
  let arguments = (ins AnyFloat:$first, Variadic<Index>:$rest, Optional<I1>:$mask,
                       StrAttr:$label, ConfinedAttr<I64Attr, [IntNonNegative]>:$times);
  let results = (outs AnyFloat:$out);
  let assemblyFormat = [{
    $label $first `[` $rest `]` (`if` $mask^)? `times` $times attr-dict `:` type($first)
  }];
}
def Pot_ListOp : Pot_Op<"list"> {
  let arguments = (ins Variadic<AnyType>:$items, DenseI64ArrayAttr:$sizes);
  let results = (outs Variadic<AnyType>:$outs);
  let assemblyFormat = [{
    ($items^ `:` type($items))? `sizes` `=` $sizes attr-dict (`->` type($outs)^)?
  }];
}
// What IRDL can say, too.
def Pot_TipOp : Pot_Op<"tip", [SameTypeOperands]> {
  let arguments = (ins AnyType:$first, AnyType:$second);
  let results = (outs AnyType:$out);
}
def Pot_StirOp : Pot_Op<"stir", [SingleBlock]> {
  let arguments = (ins Pot_BoxType:$box);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = "$box `:` qualified(type($box)) $body attr-dict";
}
def Pot_DoneOp : Pot_Op<"done"> {
  let arguments = (ins Variadic<AnyType>:$values);
  let assemblyFormat = "attr-dict ($values^ `:` type($values))?";
}
