// A `@GivenUp` field remembers an identity and no right.
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class GivenUpFieldRemembersIdentity {
  private @Nullable @GivenUp Frame last;

  boolean send(@Owned Frame frame) {
    boolean again = frame == last;
    last = frame;
    frame.send();
    return again;
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
