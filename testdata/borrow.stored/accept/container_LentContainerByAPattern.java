// A pattern gives a container of loans another name for the call.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.List;

class LentContainerByAPattern {
  private int first;

  void keep(Collection<@Borrowed Frame> frames) {
    if (frames instanceof List<@Borrowed Frame> list && !list.isEmpty()) {
      first = list.get(0).length();
    }
  }

  int count() {
    return first;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
