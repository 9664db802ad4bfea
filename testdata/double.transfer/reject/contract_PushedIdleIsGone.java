// "RequestList<P> push(@Owned IdleRequest)": the pushed request is started as well.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.RequestList;

class PushedIdleIsGone {
  void plug(RequestList<Pdu> list, @Owned IdleRequest<Pdu> idle, boolean now) {
    list.push(idle);
    if (now) {
      // :: error: [double.transfer]
      idle.start().endOk();
    }
  }
}

class Pdu {
  int retries;
}
