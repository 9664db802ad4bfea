// An optional frame takes the place of another, which nobody has taken out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Optional;

class container_OptionalReplaced {
  private Optional<@Owned Frame> latest = Optional.empty();

  void keep(@Owned Frame frame) {
    Optional<@Owned Frame> some = Optional.of(frame);
    // :: error: [overwritten]
    latest = some;
    // :: error: [use.after.transfer]
    System.out.println(some.isPresent());
  }

  void end() {
    Optional<@Owned Frame> before = latest;
    latest = Optional.empty();
    before.ifPresent(Frame::send);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
