// "@Trusted: the body is not checked, its signature still is": the trusted body forgets the frame
// in peace; its caller gave it up all the same.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Trusted;

class TrustedSignatureBinds {
  @Trusted(reason = "the native side took the address and completes it by interrupt")
  private static int toNative(@Owned Frame frame) {
    return frame.length();
  }

  static int submit(@Owned Frame frame, boolean urgent) {
    int handle = toNative(frame);
    if (urgent) {
      // :: error: [double.transfer]
      frame.drop();
    }
    return handle;
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
