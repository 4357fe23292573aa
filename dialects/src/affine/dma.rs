//! Asynchronous copies, which C++ defines without records.

#[irtool_macros::dialect(OPS_DMA)]
mod declared {
    use irtool::spec::common::*;
    use irtool_macros::op;

    #[op("affine.dma_start", interfaces(AffineMapAccessInterface), effects(opaque))]
    pub struct AffineDmaStart {
        #[operand]
        values: Variadic<AnyType>,
    }

    #[op("affine.dma_wait", interfaces(AffineMapAccessInterface), effects(opaque))]
    pub struct AffineDmaWait {
        #[operand]
        values: Variadic<AnyType>,
    }
}

pub use declared::*;
