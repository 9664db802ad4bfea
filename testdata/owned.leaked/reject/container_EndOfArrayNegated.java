// The flag that ends the loop says that there is more.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class EndOfArrayNegated {
  void upwards(@Owned Request<Pdu> a, @Owned Request<Pdu> b) {
    // :: error: [owned.leaked]
    @Nullable @Owned Request<Pdu>[] slots = new Request[] {a, b};
    int i = 0;
    while (true) {
      boolean hasMore = !(i >= slots.length);
      if (hasMore) {
        break;
      }
      Request<Pdu> rq = slots[i];
      slots[i] = null;
      if (rq != null) {
        rq.endOk();
      }
      i++;
    }
  }

  void downwards(@Owned Request<Pdu> a, @Owned Request<Pdu> b) {
    // :: error: [owned.leaked]
    @Nullable @Owned Request<Pdu>[] slots = new Request[] {a, b};
    int i = slots.length - 1;
    while (true) {
      boolean hasMore = !(i < 0);
      if (hasMore) {
        break;
      }
      Request<Pdu> rq = slots[i];
      slots[i] = null;
      if (rq != null) {
        rq.endOk();
      }
      i--;
    }
  }
}

class Pdu {
  int retries;
}
