// A class makes an inherited method implement an interface that the method never saw.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

final class InheritedForAnUnseenInterface {
  interface Looks {
    void look(@Owned Request<Object> rq);
  }

  static class Ends {
    public void look(@Owned Request<Object> rq) {
      rq.endOk();
    }
  }

  static class Both extends Ends implements Looks {}
}
