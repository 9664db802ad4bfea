// set(i) of an atomic array forgets what the slot owned.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

class AtomicArraySetDropsOld {
  private final AtomicReferenceArray<@Nullable @Owned Request<Pdu>> byTag =
      new AtomicReferenceArray<>(256);

  void start(@Owned Request<Pdu> rq) {
    int slot = rq.tag() & 255;
    // :: error: [owned.leaked]
    byTag.set(slot, rq);
  }

  @Nullable @Owned Request<Pdu> finish(int slot) {
    return byTag.getAndSet(slot, null);
  }
}

class Pdu {
  int retries;
}
