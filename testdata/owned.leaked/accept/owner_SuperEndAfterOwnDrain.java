// Mended: The end leaves the backlog to the superclass, which knows nothing of it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

@Tracked
class Port {
  private final @Owned Frame greeting = new Frame();

  void close(@Owned Port this) {
    greeting.send();
  }
}

@Tracked
class SuperEndAfterOwnDrain extends Port {
  private final List<@Owned Frame> backlog = new ArrayList<>();

  void add(@Borrowed(exclusive = true) SuperEndAfterOwnDrain this, @Owned Frame frame) {
    backlog.add(frame);
  }

  @Override
  void close(@Owned SuperEndAfterOwnDrain this) {
    flush();
    super.close();
  }

  void flush(@Borrowed(exclusive = true) SuperEndAfterOwnDrain this) {
    while (!backlog.isEmpty()) {
      backlog.remove(backlog.size() - 1).send();
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
