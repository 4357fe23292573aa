//! Enums of `arith`, as values of attributes.

irtool::attr_enum! {
    /// How integers compare.
    pub enum CmpIPredicate {
        Eq = 0, Ne = 1, Slt = 2, Sle = 3, Sgt = 4, Sge = 5, Ult = 6, Ule = 7, Ugt = 8, Uge = 9,
    }
}

irtool::attr_enum! {
    /// How floating-point numbers compare; with `U`, also when one is not a number.
    pub enum CmpFPredicate {
        AlwaysFalse = 0, Oeq = 1, Ogt = 2, Oge = 3, Olt = 4, Ole = 5, One = 6, Ord = 7, Ueq = 8,
        Ugt = 9, Uge = 10, Ult = 11, Ule = 12, Une = 13, Uno = 14, AlwaysTrue = 15,
    }
}

irtool::attr_enum! {
    /// Where floating-point results that cannot be represented go.
    pub enum RoundingMode {
        ToNearestEven = 0, Downward = 1, Upward = 2, TowardZero = 3, ToNearestAway = 4,
    }
}

irtool::attr_enum! {
    /// What an atomic read-modify-write computes.
    pub enum AtomicRMWKind {
        AddF = 0, AddI = 1, AndI = 2, Assign = 3, MaximumF = 4, MaxNumF = 5, MaxS = 6, MaxU = 7,
        MinimumF = 8, MinNumF = 9, MinS = 10, MinU = 11, MulF = 12, MulI = 13, OrI = 14, XOrI = 15,
    }
}
