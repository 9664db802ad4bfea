// A container of loans is assigned to two variables at once.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;

class LentContainerInAChain {
  int keep(Collection<@Borrowed Frame> frames, Collection<@Borrowed Frame> others) {
    Collection<@Borrowed Frame> one;
    Collection<@Borrowed Frame> other;
    one = other = frames;
    if (one.isEmpty()) {
      one = others;
    }
    return one.size() + other.size();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
