// A list of owners may be returned as one of loans where it says whose loan it is.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

class OwnersReturnedAsLoans {
  private final List<@Owned Frame> frames = new ArrayList<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  @Borrowed("this") List<@Borrowed Frame> all() {
    return frames;
  }

  @Borrowed("this") Collection<? extends @Borrowed Frame> some() {
    return frames;
  }

  @Borrowed("this") List<@Borrowed Frame> fixed() {
    return Collections.unmodifiableList(frames);
  }

  static @Borrowed("#1") Frame first(List<? extends @Borrowed Frame> frames) {
    return frames.get(0);
  }

  void flush() {
    while (!frames.isEmpty()) {
      frames.remove(0).send();
    }
  }

  static int early(OwnersReturnedAsLoans box) {
    List<@Borrowed Frame> frames = box.all();
    int length = frames.get(0).length() + first(frames).length();
    box.flush();
    return length;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
