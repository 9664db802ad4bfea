// What a choice in a loop came to in an earlier turn is not kept apart for ever.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

abstract class path_ChoiceInLoops {
  abstract boolean flip();
  private final OwnedRing<String> ring = new OwnedRing<>(2);
  boolean poll() {
    do {
    } while (flip());
    do {
      flip();
      for (Request<String> v2 = ring.poll(); v2 != null; v2 = ring.poll()) {
        Request<String> v3 = flip() ? v2 : v2;
        v3.setSector(8);
        pass(v3).endOk();
      }
    } while (flip());
    return flip();
  }
  private @Owned Request<String> pass(@Owned Request<String> rq) {
    return rq;
  }
}
