//! How named structured ops index their operands.
//!
//! Each map is written as the numbers of the loops that index each dimension of an operand; where
//! there are two, `3+5`, a window moves along the dimension: the first loop times the stride plus
//! the second times the dilation. The maps end up in a discardable attribute of the op, since the
//! reference keeps them there once it has asked for them, which its verifier does.

use irtool::context::{AttrData, Attribute, Context, NamedAttr};
use irtool::spec::OpSpec;
use irtool::support::affine::{AffineExpr, AffineMap};

/// Ops with the number of their loops and their maps, by name.
static MAPS: &[(&str, u32, &str)] = &[
    ("batch_matvec", 3, "0 1 2; 0 2; 0 1"),
    ("batch_mmt4d", 7, "0 1 3 4 6; 0 2 3 5 6; 0 1 2 4 5"),
    ("batch_vecmat", 3, "0 2; 0 2 1; 0 1"),
    ("conv_1d", 2, "0+1; 1; 0"),
    ("conv_1d_ncw_fcw", 5, "0 3 2+4; 1 3 4; 0 1 2"),
    ("conv_1d_nwc_wcf", 5, "0 1+3 4; 3 4 2; 0 1 2"),
    ("conv_2d", 4, "0+2 1+3; 2 3; 0 1"),
    ("conv_2d_nchw_fchw", 7, "0 4 2+5 3+6; 1 4 5 6; 0 1 2 3"),
    ("conv_2d_nchw_fchw_q", 7, "0 4 2+5 3+6; 1 4 5 6; ; ; 0 1 2 3"),
    ("conv_2d_ngchw_fgchw", 8, "0 1 5 3+6 4+7; 2 1 5 6 7; 0 1 2 3 4"),
    ("conv_2d_ngchw_gfchw", 8, "0 1 5 3+6 4+7; 1 2 5 6 7; 0 1 2 3 4"),
    ("conv_2d_ngchw_gfchw_q", 8, "0 1 5 3+6 4+7; 1 2 5 6 7; ; ; 0 1 2 3 4"),
    ("conv_2d_nhwc_fhwc", 7, "0 1+4 2+5 6; 3 4 5 6; 0 1 2 3"),
    ("conv_2d_nhwc_fhwc_q", 7, "0 1+4 2+5 6; 3 4 5 6; ; ; 0 1 2 3"),
    ("conv_2d_nhwc_hwcf", 7, "0 1+4 2+5 6; 4 5 6 3; 0 1 2 3"),
    ("conv_2d_nhwc_hwcf_q", 7, "0 1+4 2+5 6; 4 5 6 3; ; ; 0 1 2 3"),
    ("conv_2d_nhwgc_gfhwc", 8, "0 1+5 2+6 3 7; 3 4 5 6 7; 0 1 2 3 4"),
    ("conv_2d_nhwgc_gfhwc_q", 8, "0 1+5 2+6 3 7; 3 4 5 6 7; ; ; 0 1 2 3 4"),
    ("conv_3d", 6, "0+3 1+4 2+5; 3 4 5; 0 1 2"),
    ("conv_3d_ncdhw_fcdhw", 9, "0 5 2+6 3+7 4+8; 1 5 6 7 8; 0 1 2 3 4"),
    ("conv_3d_ndhwc_dhwcf", 9, "0 1+5 2+6 3+7 8; 5 6 7 8 4; 0 1 2 3 4"),
    ("conv_3d_ndhwc_dhwcf_q", 9, "0 1+5 2+6 3+7 8; 5 6 7 8 4; ; ; 0 1 2 3 4"),
    ("depthwise_conv_1d_ncw_cw", 4, "0 2 1+3; 2 3; 0 2 1"),
    ("depthwise_conv_1d_nwc_wc", 4, "0 1+3 2; 3 2; 0 1 2"),
    ("depthwise_conv_1d_nwc_wcm", 5, "0 1+4 2; 4 2 3; 0 1 2 3"),
    ("depthwise_conv_2d_nchw_chw", 6, "0 3 1+4 2+5; 3 4 5; 0 3 1 2"),
    ("depthwise_conv_2d_nhwc_hwc", 6, "0 1+4 2+5 3; 4 5 3; 0 1 2 3"),
    ("depthwise_conv_2d_nhwc_hwc_q", 6, "0 1+4 2+5 3; 4 5 3; ; ; 0 1 2 3"),
    ("depthwise_conv_2d_nhwc_hwcm", 7, "0 1+5 2+6 3; 5 6 3 4; 0 1 2 3 4"),
    ("depthwise_conv_2d_nhwc_hwcm_q", 7, "0 1+5 2+6 3; 5 6 3 4; ; ; 0 1 2 3 4"),
    ("depthwise_conv_3d_ncdhw_cdhw", 8, "0 7 1+4 2+5 3+6; 7 4 5 6; 0 7 1 2 3"),
    ("depthwise_conv_3d_ndhwc_dhwc", 8, "0 1+4 2+5 3+6 7; 4 5 6 7; 0 1 2 3 7"),
    ("depthwise_conv_3d_ndhwc_dhwcm", 9, "0 1+5 2+6 3+7 8; 5 6 7 8 4; 0 1 2 3 8 4"),
    ("dot", 1, "0; 0; "),
    ("fill_rng_2d", 2, "; ; ; 0 1"),
    ("matvec", 2, "0 1; 1; 0"),
    ("mmt4d", 6, "0 2 3 5; 1 2 4 5; 0 1 3 4"),
    ("pooling_nchw_max", 6, "0 1 2+4 3+5; 4 5; 0 1 2 3"),
    ("pooling_nchw_sum", 6, "0 1 2+4 3+5; 4 5; 0 1 2 3"),
    ("pooling_ncw_max", 4, "0 1 2+3; 3; 0 1 2"),
    ("pooling_ncw_sum", 4, "0 1 2+3; 3; 0 1 2"),
    ("pooling_ndhwc_max", 8, "0 1+5 2+6 3+7 4; 5 6 7; 0 1 2 3 4"),
    ("pooling_ndhwc_min", 8, "0 1+5 2+6 3+7 4; 5 6 7; 0 1 2 3 4"),
    ("pooling_ndhwc_sum", 8, "0 1+5 2+6 3+7 4; 5 6 7; 0 1 2 3 4"),
    ("pooling_nhwc_max", 6, "0 1+4 2+5 3; 4 5; 0 1 2 3"),
    ("pooling_nhwc_max_unsigned", 6, "0 1+4 2+5 3; 4 5; 0 1 2 3"),
    ("pooling_nhwc_min", 6, "0 1+4 2+5 3; 4 5; 0 1 2 3"),
    ("pooling_nhwc_min_unsigned", 6, "0 1+4 2+5 3; 4 5; 0 1 2 3"),
    ("pooling_nhwc_sum", 6, "0 1+4 2+5 3; 4 5; 0 1 2 3"),
    ("pooling_nwc_max", 4, "0 1+3 2; 3; 0 1 2"),
    ("pooling_nwc_max_unsigned", 4, "0 1+3 2; 3; 0 1 2"),
    ("pooling_nwc_min", 4, "0 1+3 2; 3; 0 1 2"),
    ("pooling_nwc_min_unsigned", 4, "0 1+3 2; 3; 0 1 2"),
    ("pooling_nwc_sum", 4, "0 1+3 2; 3; 0 1 2"),
    ("quantized_batch_matmul", 4, "0 1 3; 0 3 2; ; ; 0 1 2"),
    ("quantized_matmul", 3, "0 2; 2 1; ; ; 0 1"),
    ("vecmat", 2, "1; 1 0; 0"),
];

/// Products whose maps may be spelled, with those that they have otherwise.
static OF_PRODUCTS: [(&str, u32, &str); 3] = [
    ("batch_matmul", 4, "0 1 3; 0 3 2; 0 1 2"),
    ("batch_reduce_matmul", 4, "0 1 3; 0 3 2; 1 2"),
    ("matmul", 3, "0 2; 2 1; 0 1"),
];

/// Ops that go over their operands element by element.
static ELEMENTWISE: [&str; 23] = [
    "abs",
    "add",
    "ceil",
    "copy",
    "div",
    "div_unsigned",
    "erf",
    "exp",
    "floor",
    "log",
    "max",
    "min",
    "mul",
    "negf",
    "powf",
    "reciprocal",
    "round",
    "rsqrt",
    "select",
    "sqrt",
    "square",
    "sub",
    "tanh",
];

/// Whether an op of this name goes over its operands element by element.
pub(super) fn is_elementwise(verb: &str) -> bool {
    ELEMENTWISE.binary_search(&verb).is_ok()
}

/// The maps of an op that could spell them, where it does not.
pub(super) fn of_product(verb: &str) -> Option<Vec<AffineMap>> {
    if verb == "elementwise" {
        // Its own form spells them in any case.
        return Some(Vec::new());
    }
    let (_, loops, maps) = OF_PRODUCTS.iter().find(|(known, ..)| *known == verb)?;
    Some(maps.split(';').map(|map| read(*loops, map, &[], &[])).collect())
}

/// The attribute that keeps the maps of an op.
pub(super) const KEPT: &str = "linalg.memoized_indexing_maps";

/// Whether the maps of this op are in the table, so that it keeps them.
pub(super) fn keeps(verb: &str) -> bool {
    row(verb).is_some()
}

fn row(verb: &str) -> Option<&'static (&'static str, u32, &'static str)> {
    MAPS.binary_search_by(|(known, ..)| (*known).cmp(verb)).ok().map(|number| &MAPS[number])
}

/// That attribute, for an op whose maps are in the table.
pub(super) fn kept(cx: &Context, spec: &OpSpec, properties: &[NamedAttr]) -> Option<NamedAttr> {
    let name = spec.name.strip_prefix("linalg.")?;
    // Of a convolution that has not two inputs and an output nobody ever asks for them.
    let windows = ["conv_", "depthwise_conv_", "pooling_"];
    let sizes = properties.iter().find(|it| cx.bytes(it.name) == b"operandSegmentSizes");
    if windows.iter().any(|stem| name.starts_with(stem))
        && let Some(AttrData::DenseArray { data, .. }) = sizes.map(|it| cx.attr_data(it.value))
    {
        let mut sizes = data.as_chunks::<4>().0.iter().map(|size| i32::from_le_bytes(*size));
        if sizes.next().is_none_or(|inputs| inputs < 2) || sizes.next() != Some(1) {
            return None;
        }
    }
    let (_, loops, maps) = *row(name)?;
    let [strides, dilations] = ["strides", "dilations"].map(|name| {
        let attr = properties.iter().find(|attr| cx.bytes(attr.name) == name.as_bytes());
        attr.map_or_else(Vec::new, |attr| elements(cx, attr.value))
    });
    let maps =
        maps.split(';').map(|map| cx.affine_map_attr(read(loops, map, &strides, &dilations)));
    let maps: Vec<Attribute> = maps.collect();
    Some(cx.named(KEPT, cx.array_attr(&maps)))
}

/// The elements of a dense attribute of `i64`; a splat has one.
fn elements(cx: &Context, attr: Attribute) -> Vec<i64> {
    match cx.attr_data(attr) {
        AttrData::DenseElements { data, .. } => {
            data.as_chunks::<8>().0.iter().map(|bytes| i64::from_le_bytes(*bytes)).collect()
        }
        _ => Vec::new(),
    }
}

/// Reads a map; the windows in it have these strides and dilations, one each or all the same one.
fn read(loops: u32, text: &str, strides: &[i64], dilations: &[i64]) -> AffineMap {
    let of = |list: &[i64], window: usize| {
        list.get(window).or(list.first().filter(|_| list.len() == 1)).copied().unwrap_or(1)
    };
    let dim = |text: &str| AffineExpr::dim(text.parse().unwrap_or(0));
    let mut windows = 0;
    let results: Vec<AffineExpr> = text
        .split_whitespace()
        .map(|result| match result.split_once('+') {
            None => dim(result),
            Some((place, offset)) => {
                let (stride, dilation) = (of(strides, windows), of(dilations, windows));
                windows += 1;
                dim(place) * stride + dim(offset) * dilation
            }
        })
        .collect();
    AffineMap::new(loops, 0, results)
}

#[cfg(test)]
mod tests {
    use super::{MAPS, read};

    #[test]
    fn names_are_in_order_and_loops_are_those_there_are() {
        assert!(MAPS.is_sorted_by(|a, b| a.0 < b.0));
        for (name, loops, maps) in MAPS {
            let mut used = vec![false; *loops as usize];
            for number in maps.split(|c: char| !c.is_ascii_digit()).filter(|text| !text.is_empty())
            {
                used[number.parse::<usize>().unwrap()] = true;
            }
            assert!(used.iter().all(|used| *used), "{name}");
        }
    }

    #[test]
    fn windows_have_strides_and_dilations() {
        let map = read(7, "0 1+4 2+5 6", &[2, 3], &[4]);
        let mut text = Vec::new();
        map.print(&mut text);
        let text = String::from_utf8(text).unwrap();
        let results = "(d0, d1 * 2 + d4 * 4, d2 * 3 + d5 * 4, d6)";
        assert!(text.contains(results), "{text}");
    }
}
