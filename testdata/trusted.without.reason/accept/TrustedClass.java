// A trusted class says it for all its bodies.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Trusted;

@Trusted(reason = "the bodies model hardware, which takes frames by their address") class TrustedClass {
  void forget(@Owned Frame frame) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
