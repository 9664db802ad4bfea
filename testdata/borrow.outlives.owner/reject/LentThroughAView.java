// A list or a view that a tracked object lends gives a loan, which is used after what it shows was taken out.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class LentThroughAView {
  int list(@Borrowed(exclusive = true) Tray tray) {
    Frame frame = tray.all().get(0);
    tray.frames.remove(0).send();
    // :: error: [borrow.outlives.owner]
    return frame.length();
  }

  int loop(@Borrowed(exclusive = true) Tray tray) {
    for (Frame frame : tray.all()) {
      tray.frames.remove(0).send();
      // :: error: [borrow.outlives.owner]
      return frame.length();
    }
    return 0;
  }

  int view(@Borrowed(exclusive = true) Tray tray) {
    View view = tray.view();
    Frame frame = view.first();
    tray.frames.remove(0).send();
    // :: error: [borrow.outlives.owner]
    return frame.length();
  }
}

class View {
  private final @Borrowed List<@Borrowed Frame> frames;

  View(@Borrowed List<@Borrowed Frame> frames) {
    this.frames = frames;
  }

  @Borrowed("this") Frame first() {
    return frames.get(0);
  }
}

@Tracked
class Tray {
  final List<@Owned Frame> frames = new ArrayList<>();

  @Borrowed("this") List<@Borrowed Frame> all() {
    return Collections.unmodifiableList(frames);
  }

  @Borrowed("this") View view() {
    return new View(frames);
  }

  void close(@Owned Tray this) {
    while (!frames.isEmpty()) {
      frames.remove(0).send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
