// an action that somebody else made runs in between, and may fill the field that was seen empty
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

class LibraryRunsAnAction {
  private @Nullable @Owned Frame frame;

  void file(List<String> names, Consumer<String> action, @Owned Frame next) {
    if (frame == null) {
      names.forEach(action);
      // :: error: [overwritten]
      frame = next;
    } else {
      next.drop();
    }
  }

  void drain() {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
