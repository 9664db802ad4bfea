// A cart is ended by the class above, which may refuse at first: the frame of this class is forgotten.
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

  // :: error: [owned.leaked]
  void finish(@Owned Cart this) {
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
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
