// An event that is delivered to anybody carries the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class EventCarriesRequest {
  private final java.beans.PropertyChangeSupport changes =
      new java.beans.PropertyChangeSupport(this);

  void finish(@Owned Request<Pdu> rq) {
    // :: error: [escapes.unchecked]
    changes.firePropertyChange("request", null, rq);
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
