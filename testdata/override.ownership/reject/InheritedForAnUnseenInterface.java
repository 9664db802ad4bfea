// A class makes an inherited method implement an interface that the method never saw.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

final class InheritedForAnUnseenInterface {
  interface Looks {
    void look(@Borrowed Request<Object> rq);
  }

  static class Ends {
    public void look(@Owned Request<Object> rq) {
      rq.endOk();
    }
  }

  // :: error: [override.ownership]
  static class Both extends Ends implements Looks {}
}
