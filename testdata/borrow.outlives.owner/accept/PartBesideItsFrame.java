// A part and the frame that lends it go to one call, and a frame is compared with itself.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class PartBesideItsFrame {
  void compared(@Owned Frame frame) {
    isSame(frame, frame);
    @Borrowed(exclusive = true) Part part = frame.part();
    isOf(part, frame);
    frame.send();
  }

  void written(@Owned Frame frame, @Owned Frame other) {
    @Borrowed(exclusive = true) Part part = frame.part();
    write(part, other);
    frame.send();
    other.send();
  }

  static boolean isSame(@GivenUp Frame one, @Borrowed(exclusive = true) Frame other) {
    return one == other;
  }

  static boolean isOf(@GivenUp Part part, @Borrowed(exclusive = true) Frame frame) {
    return part != null;
  }

  static void write(
      @Borrowed(exclusive = true) Part part, @Borrowed(exclusive = true) Frame frame) {}
}

@Tracked
class Part {
  void end(@Owned Part this) {}
}

@Tracked
class Frame {
  private final @Owned Part part = new Part();

  @Borrowed(value = "this", exclusive = true) Part part(@Borrowed(exclusive = true) Frame this) {
    return part;
  }

  void send(@Owned Frame this) {
    part.end();
  }
}
