//! The contract's paths: each handler extracts, asks the service, and answers (SPEC 8.11).

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{MethodRouter, any};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use postern_wire::auth::{Auth, HEADER};
use postern_wire::cell::Cell;
use postern_wire::dead_drop::path;
use postern_wire::sizes::{CELL, MAX_DROP, MAX_SYNC};
use postern_wire::{Day, DropError};
use tokio::sync::Semaphore;

use super::body::{Length, announced, none_announced, read};
use super::form;
use super::page::{Policy, file, octets, point_to_onion};
use super::seats::Seat;
use super::stream::DayBody;
use super::turns::Turns;
use super::{Limits, Refusal};
use crate::service::Service;
use crate::writer::Door;

/// Syncs that are worked on at once by each door: who fills one door's does not keep the other's out.
const SYNCS: usize = 128;
/// Days that are sent at once, two pieces of 256 KiB of each in memory: enough for every unit at 06:00, and a bound on what
/// many can do together.
const DAYS: usize = 128;
/// Days that are sent at once to one person: what one stolen key can do.
const DAYS_EACH: usize = 2;

/// What handlers share.
struct App {
    service: Arc<Service>,
    body: Duration,
    open_syncs: Semaphore,
    onion_syncs: Semaphore,
    days: Arc<Turns>,
}

/// The routes. A request says by an extension of type [`Door`] which listener it came through; without one it came by
/// the open web.
pub fn app(service: Arc<Service>, limits: &Limits) -> Router {
    let syncs = || Semaphore::new(SYNCS);
    let days = Arc::new(Turns::new(DAYS, DAYS_EACH));
    let app = App { service, body: limits.body, open_syncs: syncs(), onion_syncs: syncs(), days };
    Router::new()
        .route("/", only(GET, any(start)))
        .route("/page/{file}", only(GET, any(page_file)))
        .route("/drop", any(no_script_door))
        .route(postern_page::saved::PATH, only(GET, any(saved_page)))
        .route(path::DIRECTORY, only(GET, any(directory)))
        .route(path::INDEX, only(GET, any(index)))
        .route("/v1/board/{release}/shelves/{k}", only(GET, any(shelf)))
        .route("/v1/days/{day}", only(GET, any(day)))
        .route(path::CELLS, only(POST, any(cells)))
        .route(path::SYNC, only(POST, any(sync)))
        .fallback(not_found)
        .layer(from_fn(plain))
        .with_state(Arc::new(app))
}

const GET: &str = "GET";
const POST: &str = "POST";

/// This method only: left to itself axum would answer HEAD with a GET.
fn only(method: &'static str, route: MethodRouter<Arc<App>>) -> MethodRouter<Arc<App>> {
    route.layer(from_fn(move |request: Request, next: Next| async move {
        if request.method() == method { Ok(next.run(request).await) } else { Err(Refusal::Method(method)) }
    }))
}

async fn not_found() -> Refusal {
    Refusal::Drop(DropError::NotFound)
}

/// Before any handler: a query is another path, and only a POST has a body.
async fn plain(request: Request, next: Next) -> Response {
    if request.uri().query().is_some() {
        return Refusal::Drop(DropError::NotFound).into_response();
    }
    if request.method() == Method::GET && !none_announced(request.headers()) {
        return Refusal::Drop(DropError::Refused).into_response();
    }
    next.run(request).await
}

async fn start(State(app): State<Arc<App>>, request: Request) -> Response {
    let installed = app.service.directory();
    let mut response = installed.pages.start.answer(StatusCode::OK, Policy::Start, request.headers());
    point_to_onion(&mut response, app.service.onion(), whence(&request).0, "/");
    response
}

async fn page_file(uri: Uri, headers: HeaderMap) -> Result<Response, Refusal> {
    let asset = postern_page::asset(uri.path()).ok_or(DropError::NotFound)?;
    Ok(file(asset, &headers))
}

async fn saved_page(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    app.service.saved_page().answer(&headers)
}

/// The form, and what it brings. Whoever sends it reads the answer: here a refusal has a page too, and it is the same for
/// everybody.
async fn no_script_door(State(app): State<Arc<App>>, request: Request) -> Result<Response, Refusal> {
    let installed = app.service.directory();
    let pages = &installed.pages;
    let headers = request.headers().clone();
    if *request.method() == Method::GET {
        let mut response = pages.drop.answer(StatusCode::OK, Policy::Drop, &headers);
        point_to_onion(&mut response, app.service.onion(), whence(&request).0, "/drop");
        return Ok(response);
    }
    if *request.method() != Method::POST {
        return Err(Refusal::Method("GET, POST"));
    }
    let Err(refusal) = take_form(&app, request).await else {
        return Ok(pages.taken.answer(StatusCode::OK, Policy::Drop, &headers));
    };
    let page = if refusal.status() == StatusCode::SERVICE_UNAVAILABLE { &pages.full } else { &pages.refused };
    let mut response = page.answer(refusal.status(), Policy::Drop, &headers);
    // As after every refusal: a body may be on its way that nobody will read.
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    Ok(response)
}

/// Takes the cells of a form; every one is on disk when this returns.
async fn take_form(app: &App, request: Request) -> Result<(), Refusal> {
    let length = announced(request.headers(), Length::UpTo(MAX_DROP))?;
    let content_type = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let content_type = content_type.ok_or(DropError::Refused)?.to_owned();
    let (door, seat) = whence(&request);
    let body = read(request.into_body(), length, app.body).await?;
    let cells = form::cells(&content_type, body.into()).await?;
    let _work = seat.as_deref().map(Seat::work);
    for cell in &cells {
        app.service.post(door, cell).await?;
    }
    Ok(())
}

async fn directory(State(app): State<Arc<App>>) -> Response {
    octets(app.service.directory().bytes.clone())
}

async fn index(State(app): State<Arc<App>>) -> Result<Response, Refusal> {
    Ok(octets(app.service.index()?))
}

async fn shelf(
    State(app): State<Arc<App>>,
    Path((release, k)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (release, k) = (decimal(&release)?, decimal(&k)?);
    Ok(octets(app.service.shelf(Day(release), k).await?))
}

async fn day(
    State(app): State<Arc<App>>,
    Path(day): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let day = Day(decimal(&day)?);
    let auth = auth(&headers)?;
    let released = app.service.day(&auth, day).await?;
    let turn = app.days.take(auth.person).ok_or(DropError::Busy)?;
    Ok(octets(Body::new(DayBody::new(released, turn))))
}

async fn cells(State(app): State<Arc<App>>, request: Request) -> Result<Response, Refusal> {
    let length = announced(request.headers(), Length::Exactly(CELL))?;
    let (door, seat) = whence(&request);
    let bytes = read(request.into_body(), length, app.body).await?;
    let cell = Cell::try_from(bytes).map_err(|_| DropError::Refused)?;
    let _work = seat.as_deref().map(Seat::work);
    app.service.post(door, &cell).await?;
    let mut response = octets(Body::empty());
    *response.status_mut() = StatusCode::ACCEPTED;
    Ok(response)
}

async fn sync(State(app): State<Arc<App>>, request: Request) -> Result<Response, Refusal> {
    let length = announced(request.headers(), Length::UpTo(MAX_SYNC))?;
    let auth = auth(request.headers())?;
    let (door, seat) = whence(&request);
    let turns = if door == Door::Open { &app.open_syncs } else { &app.onion_syncs };
    // Read first: a turn held while a body trickles in would let strangers keep the units out. What bodies may take in
    // memory is bounded by the listener's seats.
    let body = read(request.into_body(), length, app.body).await?;
    let _turn = turns.try_acquire().map_err(|_| DropError::Busy)?;
    let _work = seat.as_deref().map(Seat::work);
    // To its end, though the unit hang up: what was begun is better finished.
    let service = Arc::clone(&app.service);
    let synced = tokio::spawn(async move { service.sync(&auth, body).await });
    Ok(octets(synced.await.map_err(|_| DropError::Busy)??))
}

/// The door that a request came by, and its connection's seat.
fn whence(request: &Request) -> (Door, Option<Arc<Seat>>) {
    let door = request.extensions().get().copied().unwrap_or(Door::Open);
    (door, request.extensions().get().cloned())
}

/// The one `Postern-Auth` header of a request.
fn auth(headers: &HeaderMap) -> Result<Auth, Refusal> {
    let mut values = headers.get_all(HEADER).iter();
    let (Some(value), None) = (values.next(), values.next()) else {
        return Err(DropError::Unauthorized.into());
    };
    let auth = value.to_str().ok().and_then(|value| Auth::decode(value).ok());
    Ok(auth.ok_or(DropError::Unauthorized)?)
}

/// A number in its one decimal form; whatever else stands in a path is a path that is not there.
fn decimal(text: &str) -> Result<u32, Refusal> {
    let number: u32 = text.parse().map_err(|_| DropError::NotFound)?;
    if number.to_string() == text { Ok(number) } else { Err(DropError::NotFound.into()) }
}
