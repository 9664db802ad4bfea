// The outcome says that the frame is gone, but what is returned may be null.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class NonNullOutcomeOfWhatMayBe {
  private static @Nullable Boolean isSent;
  private @Nullable Object last;
  private final @Nullable String[] names = new String[2];

  private @Nullable Object find() {
    return last;
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  @Nullable Boolean ofStaticField(@Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer]
    return isSent;
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  @Nullable Object ofField(@Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer]
    return last;
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  @Nullable String ofSlot(@Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer]
    return names[0];
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  @Nullable Integer ofWrapper(@Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer]
    return Integer.getInteger("frames");
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  @Nullable Object ofLocal(@Owned Frame frame) {
    Object found = find();
    frame.send();
    // :: error: [use.after.transfer]
    return found;
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  @Nullable String ofCast(@Owned Frame frame, @Nullable Object name) {
    frame.send();
    // :: error: [use.after.transfer]
    return (String) name;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
