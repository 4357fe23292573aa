"builtin.module"() ({
  "func.func"() <{function_type = (i32, f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: f32):
    %0 = "spirv.IAdd"(%arg0, %arg0) : (i32, i32) -> i32
    %1 = "spirv.ISub"(%arg0, %arg0) : (i32, i32) -> i32
    %2 = "spirv.IMul"(%arg0, %arg0) : (i32, i32) -> i32
    %3 = "spirv.SDiv"(%arg0, %arg0) : (i32, i32) -> i32
    %4 = "spirv.UDiv"(%arg0, %arg0) : (i32, i32) -> i32
    %5 = "spirv.SMod"(%arg0, %arg0) : (i32, i32) -> i32
    %6 = "spirv.SRem"(%arg0, %arg0) : (i32, i32) -> i32
    %7 = "spirv.UMod"(%arg0, %arg0) : (i32, i32) -> i32
    %8 = "spirv.BitwiseAnd"(%arg0, %arg0) : (i32, i32) -> i32
    %9 = "spirv.BitwiseOr"(%arg0, %arg0) : (i32, i32) -> i32
    %10 = "spirv.BitwiseXor"(%arg0, %arg0) : (i32, i32) -> i32
    %11 = "spirv.FAdd"(%arg1, %arg1) : (f32, f32) -> f32
    %12 = "spirv.FSub"(%arg1, %arg1) : (f32, f32) -> f32
    %13 = "spirv.FMul"(%arg1, %arg1) : (f32, f32) -> f32
    %14 = "spirv.FDiv"(%arg1, %arg1) : (f32, f32) -> f32
    %15 = "spirv.FMod"(%arg1, %arg1) : (f32, f32) -> f32
    %16 = "spirv.FRem"(%arg1, %arg1) : (f32, f32) -> f32
    %17 = "spirv.ShiftLeftLogical"(%arg0, %arg0) : (i32, i32) -> i32
    %18 = "spirv.ShiftRightArithmetic"(%arg0, %arg0) : (i32, i32) -> i32
    %19 = "spirv.ShiftRightLogical"(%arg0, %arg0) : (i32, i32) -> i32
    %20 = "spirv.Not"(%arg0) : (i32) -> i32
    %21 = "spirv.SNegate"(%arg0) : (i32) -> i32
    %22 = "spirv.BitCount"(%arg0) : (i32) -> i32
    %23 = "spirv.BitReverse"(%arg0) : (i32) -> i32
    %24 = "spirv.IEqual"(%arg0, %arg0) : (i32, i32) -> i1
    %25 = "spirv.INotEqual"(%arg0, %arg0) : (i32, i32) -> i1
    %26 = "spirv.SLessThan"(%arg0, %arg0) : (i32, i32) -> i1
    %27 = "spirv.ULessThanEqual"(%arg0, %arg0) : (i32, i32) -> i1
    %28 = "spirv.SGreaterThan"(%arg0, %arg0) : (i32, i32) -> i1
    %29 = "spirv.UGreaterThanEqual"(%arg0, %arg0) : (i32, i32) -> i1
    %30 = "spirv.FOrdEqual"(%arg1, %arg1) : (f32, f32) -> i1
    %31 = "spirv.FUnordLessThan"(%arg1, %arg1) : (f32, f32) -> i1
    %32 = "spirv.FOrdGreaterThanEqual"(%arg1, %arg1) : (f32, f32) -> i1
    %33 = "spirv.FUnordNotEqual"(%arg1, %arg1) : (f32, f32) -> i1
    %34 = "spirv.IsNan"(%arg1) : (f32) -> i1
    %35 = "spirv.IsInf"(%arg1) : (f32) -> i1
    %36 = "spirv.FNegate"(%arg1) : (f32) -> f32
    %37 = "spirv.GL.FAbs"(%arg1) : (f32) -> f32
    %38 = "spirv.GL.Sin"(%arg1) : (f32) -> f32
    %39 = "spirv.GL.Cos"(%arg1) : (f32) -> f32
    %40 = "spirv.GL.Exp"(%arg1) : (f32) -> f32
    %41 = "spirv.GL.Log"(%arg1) : (f32) -> f32
    %42 = "spirv.GL.Sqrt"(%arg1) : (f32) -> f32
    %43 = "spirv.GL.InverseSqrt"(%arg1) : (f32) -> f32
    %44 = "spirv.GL.Floor"(%arg1) : (f32) -> f32
    %45 = "spirv.GL.Ceil"(%arg1) : (f32) -> f32
    %46 = "spirv.GL.Tanh"(%arg1) : (f32) -> f32
    %47 = "spirv.GL.Round"(%arg1) : (f32) -> f32
    %48 = "spirv.GL.FSign"(%arg1) : (f32) -> f32
    %49 = "spirv.CL.fabs"(%arg1) : (f32) -> f32
    %50 = "spirv.CL.sin"(%arg1) : (f32) -> f32
    %51 = "spirv.CL.exp"(%arg1) : (f32) -> f32
    %52 = "spirv.CL.floor"(%arg1) : (f32) -> f32
    %53 = "spirv.CL.sqrt"(%arg1) : (f32) -> f32
    %54 = "spirv.CL.rsqrt"(%arg1) : (f32) -> f32
    %55 = "spirv.CL.erf"(%arg1) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

