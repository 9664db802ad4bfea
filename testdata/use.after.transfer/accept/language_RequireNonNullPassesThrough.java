// Objects.requireNonNull returns what it was given.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Tracked
class RequireNonNullPassesThrough {
  private final @Owned Frame frame;
  private final String name;

  RequireNonNullPassesThrough(@Owned Frame frame, @Nullable String name) {
    this.frame = Objects.requireNonNull(frame);
    this.name = Objects.requireNonNullElse(name, "frame");
  }

  static int lengthOf(@Borrowed Frame frame) {
    return Objects.requireNonNull(frame, "frame").length();
  }

  int cost() {
    return lengthOf(frame) + name.length();
  }

  void send(@Owned RequireNonNullPassesThrough this) {
    frame.send();
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
