// What a swap took out is there where the test before found it, under each of its names.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class container_SwappedOutIsThere {
  private final AtomicReference<@Nullable @Owned Frame> slot = new AtomicReference<>();

  void byEitherName(@Owned Frame other) {
    Frame seen = slot.get();
    Frame same = seen;
    if (seen != null && slot.compareAndSet(seen, null)) {
      if (same != null) {
        other.drop();
      }
      same.send();
    } else {
      other.send();
    }
  }

  void withoutATest() {
    Frame seen = slot.get();
    if (slot.compareAndSet(seen, null)) {
      if (seen != null) {
        seen.send();
      }
    }
  }

  void exchanged(@Owned Frame next) {
    Frame seen = slot.get();
    if (slot.weakCompareAndSetVolatile(seen, next)) {
      if (seen != null) {
        seen.send();
      }
    } else {
      next.drop();
    }
  }

  void drain(AtomicReference<Object> marks) {
    Object seen = marks.get();
    if (marks.compareAndSet(seen, null)) {
      marks.set(this);
    }
    Frame last = slot.getAndSet(null);
    if (last != null) {
      last.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
