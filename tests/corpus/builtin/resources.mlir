"builtin.module"() ({
  "foo.t"() {a = dense_resource<blob> : tensor<2xi32>, b = dense_resource<"odd key"> : tensor<1xf32>, c = dense_resource<absent> : tensor<3xi8>} : () -> ()
}) : () -> ()

{-#
  dialect_resources: {
    builtin: {
      blob: "0x040000000100000002000000",
      "odd key": "0x080000000000803F"
    }
  }
#-}

