//! Metadata made of other attributes: of loops, of aliases by type, of profiles.

use super::debug_info::is_one_of;
use crate::declared::*;
use irtool::context::{AttrData, Attribute, Context, LocationData};
use irtool::spec::definition::ParamKind;

const PROFILE_FORMATS: &[&str] = &["SampleProfile", "InstrProf", "CSInstrProf"];

fn is_fused(cx: &Context, attr: Attribute) -> bool {
    match cx.attr_data(attr) {
        AttrData::Location(location) => {
            matches!(*cx.location_data(*location), LocationData::Fused { .. })
        }
        _ => false,
    }
}

fn is_tbaa_node(cx: &Context, attr: Attribute) -> bool {
    is_one_of(cx, attr, &[&["tbaa_root", "tbaa_type_desc"]])
}

/// What is metadata in LLVM.
#[rustfmt::skip]
pub(super) static DEFINITIONS: &[Row] = &[
    attribute("LLVM_AccessGroupAttr", "access_group", || vec![
        param("id", "DistinctAttr", attr(A::Distinct)),
    ], "`<` struct(params) `>`"),
    attribute("LoopAnnotationAttr", "loop_annotation", || vec![
        param("disableNonforced", "BoolAttr", attr(A::Bool)).or(""),
        param("vectorize", "LoopVectorizeAttr", attr(own("llvm", "loop_vectorize"))).or(""),
        param("interleave", "LoopInterleaveAttr", attr(own("llvm", "loop_interleave"))).or(""),
        param("unroll", "LoopUnrollAttr", attr(own("llvm", "loop_unroll"))).or(""),
        param("unrollAndJam", "LoopUnrollAndJamAttr", attr(own("llvm", "loop_unroll_and_jam"))).or(""),
        param("licm", "LoopLICMAttr", attr(own("llvm", "loop_licm"))).or(""),
        param("distribute", "LoopDistributeAttr", attr(own("llvm", "loop_distribute"))).or(""),
        param("pipeline", "LoopPipelineAttr", attr(own("llvm", "loop_pipeline"))).or(""),
        param("peeled", "LoopPeeledAttr", attr(own("llvm", "loop_peeled"))).or(""),
        param("unswitch", "LoopUnswitchAttr", attr(own("llvm", "loop_unswitch"))).or(""),
        param("mustProgress", "BoolAttr", attr(A::Bool)).or(""),
        param("isVectorized", "BoolAttr", attr(A::Bool)).or(""),
        param("startLoc", "FusedLoc", attr(A::Holds(is_fused))).or(""),
        param("endLoc", "FusedLoc", attr(A::Holds(is_fused))).or(""),
        param("parallelAccesses", "::llvm::ArrayRef<AccessGroupAttr>", several(attr(own("llvm", "access_group")))).or(""),
    ], "`<` struct(params) `>`"),
    attribute("LoopDistributeAttr", "loop_distribute", || vec![
        param("disable", "BoolAttr", attr(A::Bool)).or(""),
        param("followupCoincident", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
        param("followupSequential", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
        param("followupFallback", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
        param("followupAll", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
    ], "`<` struct(params) `>`"),
    attribute("LoopUnrollAttr", "loop_unroll", || vec![
        param("disable", "BoolAttr", attr(A::Bool)).or(""),
        param("count", "IntegerAttr", attr(A::Integer)).or(""),
        param("runtimeDisable", "BoolAttr", attr(A::Bool)).or(""),
        param("full", "BoolAttr", attr(A::Bool)).or(""),
        param("followupUnrolled", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
        param("followupRemainder", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
        param("followupAll", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
    ], "`<` struct(params) `>`"),
    attribute("LoopUnrollAndJamAttr", "loop_unroll_and_jam", || vec![
        param("disable", "BoolAttr", attr(A::Bool)).or(""),
        param("count", "IntegerAttr", attr(A::Integer)).or(""),
        param("followupOuter", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
        param("followupInner", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
        param("followupRemainderOuter", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
        param("followupRemainderInner", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
        param("followupAll", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
    ], "`<` struct(params) `>`"),
    attribute("LoopVectorizeAttr", "loop_vectorize", || vec![
        param("disable", "BoolAttr", attr(A::Bool)).or(""),
        param("predicateEnable", "BoolAttr", attr(A::Bool)).or(""),
        param("scalableEnable", "BoolAttr", attr(A::Bool)).or(""),
        param("width", "IntegerAttr", attr(A::Integer)).or(""),
        param("followupVectorized", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
        param("followupEpilogue", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
        param("followupAll", "LoopAnnotationAttr", attr(own("llvm", "loop_annotation"))).or(""),
    ], "`<` struct(params) `>`"),
    attribute("ModuleFlagProfileSummaryAttr", "profile_summary", || vec![
        param("format", "ProfileSummaryFormatKind", one_of(PROFILE_FORMATS, "", "LLVM ProfileSummary format kinds")),
        param("total_count", "uint64_t", UINT64),
        param("max_count", "uint64_t", UINT64),
        param("max_internal_count", "uint64_t", UINT64),
        param("max_function_count", "uint64_t", UINT64),
        param("num_counts", "uint64_t", UINT64),
        param("num_functions", "uint64_t", UINT64),
        param("is_partial_profile", "std::optional<uint64_t>", UINT64).or(""),
        param("partial_profile_ratio", "FloatAttr", attr(A::Float)).or(""),
        param("detailed_summary", "::llvm::ArrayRef<ModuleFlagProfileSummaryDetailedAttr>", several(attr(own("llvm", "profile_summary_detailed")))),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_TBAAMemberAttr", "tbaa_member", || vec![
        param("typeDesc", "TBAANodeAttr", attr(A::Holds(is_tbaa_node))),
        param("offset", "int64_t", INT64),
    ], "`<` params `>`"),
    attribute("LLVM_TBAATagAttr", "tbaa_tag", || vec![
        param("base_type", "TBAATypeDescriptorAttr", attr(own("llvm", "tbaa_type_desc"))),
        param("access_type", "TBAATypeDescriptorAttr", attr(own("llvm", "tbaa_type_desc"))),
        param("offset", "int64_t", INT64),
        param("constant", "bool", Bool).or("false"),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_TBAATypeDescriptorAttr", "tbaa_type_desc", || vec![
        param("id", "::llvm::StringRef", String),
        param("members", "::llvm::ArrayRef<TBAAMemberAttr>", ParamKind::Braces(Box::new(several(attr(own("llvm", "tbaa_member")))))),
    ], "`<` struct(params) `>`"),
];
