"builtin.module"() ({
^bb0:
}) {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"L1" = 64 : i32>, "GPU" = #dlti.target_device_spec<"max_vector" = 128 : i64>>, foo.m = #dlti.map<"a" = 1 : i32, i32 = "x">} : () -> ()

