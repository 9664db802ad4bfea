import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class Suppressed {
  @SuppressWarnings("ownership:owned.leaked")
  void byKey(@Owned Frame frame) {}

  @SuppressWarnings("ownership")
  void byPrefix(@Owned Frame frame) {}

  @SuppressWarnings("ownership:use.after.transfer")
  // :: error: [owned.leaked]
  void byAnotherKey(@Owned Frame frame) {}

  @SuppressWarnings("leaked")
  // :: error: [owned.leaked]
  void byPartOfAKey(@Owned Frame frame) {}

  @SuppressWarnings("ownership:leaked")
  // :: error: [owned.leaked]
  void byPrefixAndPartOfAKey(@Owned Frame frame) {}

  @SuppressWarnings("all")
  // :: error: [owned.leaked]
  void byAll(@Owned Frame frame) {}

  @SuppressWarnings("unchecked")
  void byACompilerWarning(@Owned Frame frame) {
    // :: error: [outcome.unchecked]
    frame.trySend();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  @TransfersOn(when = Outcome.TRUE)
  boolean trySend(@Owned Frame this) {
    send();
    return true;
  }
}
