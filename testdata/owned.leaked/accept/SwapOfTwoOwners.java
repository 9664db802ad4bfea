// After the swap both names still own one request each.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class SwapOfTwoOwners {
  void finish(@Owned Request<Pdu> first, @Owned Request<Pdu> second, boolean swap) {
    if (swap) {
      Request<Pdu> t = first;
      first = second;
      second = t;
    }
    first.endOk();
    second.end(BlkStatus.IOERR);
  }
}

class Pdu {
  int retries;
}
