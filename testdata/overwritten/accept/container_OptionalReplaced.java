// An optional frame takes the place of another, which has been taken out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Optional;

class container_OptionalReplaced {
  private Optional<@Owned Frame> latest = Optional.empty();

  void keep(@Owned Frame frame) {
    Optional<@Owned Frame> before = latest;
    latest = Optional.of(frame);
    before.ifPresent(Frame::send);
    System.out.println(latest.isPresent());
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
