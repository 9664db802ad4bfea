// The listener remembers an identity and does nothing with it but compare.
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IdentityComparedLater {
  private @Nullable @GivenUp Frame current;
  private int hits;

  void watch(Bus bus, @Owned Frame frame) {
    @GivenUp Frame seen = frame;
    bus.subscribe(() -> hits += current == seen ? 1 : 0);
    frame.send();
  }

  void now(@GivenUp Frame frame) {
    current = frame;
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

interface Bus {
  void subscribe(Runnable listener);
}
