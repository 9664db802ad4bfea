import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
final class Lease {
  private int renewals;

  void renew(@Borrowed(exclusive = true) Lease this) {
    renewals++;
  }

  int renewals() {
    return renewals;
  }

  void giveBack(@Owned Lease this) {}
}

final class Tenant {
  int stay() {
    Lease lease = new Lease();
    lease.renew();
    int renewals = lease.renewals();
    lease.giveBack();
    return renewals;
  }
}
