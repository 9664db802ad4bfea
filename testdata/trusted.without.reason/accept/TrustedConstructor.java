// A trusted constructor says it as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Trusted;

@Tracked
class TrustedConstructor {
  @Trusted(reason = "the frame is written to the log device by its address") TrustedConstructor(@Owned Frame frame) {}

  void free(@Owned TrustedConstructor this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
