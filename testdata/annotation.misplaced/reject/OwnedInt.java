// A number has no owner.
import dev.custody.annotations.Owned;

class OwnedInt {
  // :: error: [annotation.misplaced]
  void pause(@Owned int ticks) {}
}
