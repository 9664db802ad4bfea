// A subclass of a tracked class increments a field through a shared receiver.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InheritedMethodWrites {
  static int use(@Owned WriteLease lease) {
    lease.touch();
    int touched = lease.touched;
    lease.end();
    return touched;
  }
}

@Tracked
abstract class Lease {
  protected int touched;

  void end(@Owned Lease this) {}
}

class WriteLease extends Lease {
  int touch() {
    // :: error: [exclusive.required]
    return ++touched;
  }
}
