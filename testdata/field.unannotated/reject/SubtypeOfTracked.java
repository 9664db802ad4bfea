// A subtype of a tracked interface is tracked.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class SubtypeOfTracked {
  // :: error: [field.unannotated]
  private final Jumbo jumbo = new Jumbo();

  void close(@Owned SubtypeOfTracked this) {
    jumbo.release();
  }
}

@Tracked
interface Releasable {
  void release(@Owned Releasable this);
}

class Jumbo implements Releasable {
  @Override
  public void release(@Owned Jumbo this) {}
}
