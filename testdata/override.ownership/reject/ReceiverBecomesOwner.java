// A method that ends the object where its interface only borrows it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReceiverBecomesOwner implements Meter {
  // :: error: [override.ownership]
  @Override public int read(@Owned ReceiverBecomesOwner this) {
    return 0;
  }

  @Override
  public void free(@Owned ReceiverBecomesOwner this) {}
}

@Tracked
interface Meter {
  int read();

  void free(@Owned Meter this);
}
