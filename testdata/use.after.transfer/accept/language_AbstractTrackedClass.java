// An abstract tracked class is ended through its supertype.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class AbstractTrackedClass {
  static Lease lease(boolean exclusive, int id) {
    return exclusive ? new WriteLease(id) : new ReadLease(id);
  }

  static int use(boolean exclusive) {
    Lease lease = lease(exclusive, 7);
    int cost = lease.cost();
    lease.end();
    return cost;
  }
}

@Tracked
abstract class Lease {
  protected final int id;

  protected Lease(int id) {
    this.id = id;
  }

  abstract int cost();

  abstract void end(@Owned Lease this);
}

class ReadLease extends Lease {
  ReadLease(int id) {
    super(id);
  }

  @Override
  int cost() {
    return id;
  }

  @Override
  void end(@Owned ReadLease this) {}
}

class WriteLease extends ReadLease {
  WriteLease(int id) {
    super(id);
  }

  @Override
  int cost() {
    return 2 * super.cost();
  }
}
