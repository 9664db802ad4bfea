// Mended: "P newRequestData() · default void resetRequestData(@Borrowed(exclusive=true) P) (at each
// start)": writing is right, keeping the data is not.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;

class ResetDataIsLent implements BlockOps<Pdu> {
  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    idle.start().endOk();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) Pdu pdu) {
    pdu.retries = 0;
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
}
