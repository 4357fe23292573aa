//! `irtool ods-to-rust`.

use crate::records::{irtool, records_or_skip};

#[test]
fn declarations_in_rust_name_every_op_and_its_form() {
    let Some(files) = records_or_skip("declarations_in_rust_name_every_op_and_its_form") else {
        return;
    };
    let file = files.iter().find(|file| file.ends_with("NVGPUOps.json")).expect("it is made");
    let args = ["ods-to-rust".to_owned(), file.display().to_string()];
    let (text, errors, success) = irtool(&args, "");
    assert!(success, "{errors}");
    assert_eq!(text.matches("#[op(").count(), 24);
    assert!(text.contains("\"nvgpu.ldmatrix\""));
    assert!(text.contains("format = \"$srcMemref`[` $indices `]` attr-dict"));
}
