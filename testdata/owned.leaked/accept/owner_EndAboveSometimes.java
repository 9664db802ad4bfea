// each class gives up its own; a helper that is given the cart fills it once more and ends it
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class EndAboveSometimes {
  static void use(@Owned Cart cart) {
    cart.finish();
  }
}

@Tracked
class Base {
  private @Nullable @Owned Frame trailer;
  private volatile boolean isBusy;

  void busy() {
    isBusy = true;
  }

  void end(@Owned Base this) {
    Frame frame = trailer;
    trailer = null;
    if (frame != null) {
      frame.send();
    }
  }

  @TransfersOn(when = Outcome.TRUE)
  boolean tryEnd(@Owned Base this) {
    if (isBusy) {
      return false;
    }
    end();
    return true;
  }
}

@Tracked
class Cart extends Base {
  private @Nullable @Owned Frame kept;

  void finish(@Owned Cart this) {
    tidy();
    if (!super.tryEnd()) {
      super.end();
    }
  }

  void finishPatiently(@Owned Cart this) {
    tidy();
    while (!super.tryEnd()) {
      Thread.onSpinWait();
    }
  }

  void tidy(@Borrowed(exclusive = true) Cart this) {
    Frame frame = kept;
    kept = null;
    if (frame != null) {
      frame.send();
    }
  }

  void handOn(@Owned Cart this) {
    Frame frame = kept;
    kept = null;
    fillAndFinish(this);
    if (frame != null) {
      frame.send();
    }
  }

  private static void fillAndFinish(@Owned Cart cart) {
    cart.fill();
    cart.finish();
  }

  private void fill(@Borrowed(exclusive = true) Cart this) {
    if (kept == null) {
      kept = new Frame();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
