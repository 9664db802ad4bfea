import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Trusted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class AllMistakes {
  private Request<Void> current;
  private final Request<Void> lent;
  private Request<Void> last;
  private Request<Void>[] slots;
  private final ArrayDeque<Request<Void>> queue = new ArrayDeque<>();
  private final Map<Integer, Request<Void>[]> rows = Map.of();
  private final List<Object> things = new ArrayList<>();

  public AllMistakes(Request<Void> rq) {
    this.lent = rq;
  }

  void keep(@Owned Request<Void> a, @Owned Request<Void> b, boolean isFirst) {
    current = isFirst ? a : null;
    slots[2] = b;
    Optional<Object> boxed = Optional.of(b);
    things.add(b);
  }

  boolean isRepeated(Request<Void> rq) {
    boolean isSame = last == rq;
    last = rq;
    return isSame;
  }

  void end(Request<Void> rq) {
    rq.endOk();
  }

  public Request<Void> current() {
    return current;
  }

  void convert(TagSet<Void> tags, @Borrowed Request<Void> rq) {
    int guess = rq.tag() + 1;
    tags.request(guess);
  }

  void finish(@Refcounted Request<Void> rq, OwnedRing<Void> ring) {
    rq.tryEnd(BlkStatus.OK);
    Runnable later = () -> rq.tryEnd(BlkStatus.OK);
  }

  @Refcounted
  Request<Void> count(@Borrowed Request<Void> rq) {
    return rq.retain();
  }

  void twice(@Owned Request<Void> rq) {
    try {
      rq.endOk();
    } finally {
      rq.endOk();
    }
  }

  @Trusted(reason = "")
  void trusted() {}

  @SuppressWarnings("ownership:owned.leaked")
  void suppressed() {}
}
