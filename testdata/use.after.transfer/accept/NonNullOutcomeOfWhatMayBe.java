// Mended: what is returned is never null, or the frame goes only where it is not.
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
    if (isSent == null) {
      return null;
    }
    frame.send();
    return Boolean.TRUE;
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  Object ofField(@Owned Frame frame) {
    frame.send();
    return this;
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  String ofSlot(@Owned Frame frame) {
    frame.send();
    return names[0] + "sent";
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  Integer ofWrapper(@Owned Frame frame) {
    frame.send();
    return Integer.valueOf("1");
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  @Nullable Object ofLocal(@Owned Frame frame) {
    Object found = find();
    if (found == null) {
      return null;
    }
    frame.send();
    return found;
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  @Nullable Exception ofException(@Owned Frame frame) {
    try {
      find();
      return null;
    } catch (IllegalStateException failure) {
      frame.send();
      return failure;
    }
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  Runnable ofClosure(@Owned Frame frame) {
    frame.send();
    return () -> {};
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  int[] ofArray(@Owned Frame frame) {
    frame.send();
    return new int[0];
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  Thread.State ofEnum(@Owned Frame frame) {
    frame.send();
    return Thread.State.NEW;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
