//! Asynchronous copies, which C++ defines without records.

#[irtool_macros::dialect(OPS_DMA)]
mod declared {
    use irtool::spec::common::*;
    use irtool_macros::op;

    #[op(
        "affine.dma_start",
        assembly = super::super::assembly::DMA_START,
        interfaces(AffineMapAccessInterface),
        effects(opaque),
    )]
    pub struct AffineDmaStart {
        #[operand]
        values: Variadic<AnyType>,
    }

    #[op(
        "affine.dma_wait",
        assembly = super::super::assembly::DMA_WAIT,
        interfaces(AffineMapAccessInterface),
        effects(opaque),
    )]
    pub struct AffineDmaWait {
        #[operand]
        values: Variadic<AnyType>,
    }
}

pub use declared::*;
