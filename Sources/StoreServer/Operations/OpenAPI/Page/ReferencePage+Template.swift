extension ReferencePage {
    /// The page in Mustache, which escapes what it fills in.
    static let template = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>{{title}} API {{version}}</title>
        <style>{{{style}}}</style>
        <main>
        <h1>{{title}} API <small>{{version}}</small></h1>
        <p>{{description}} <a href="/openapi.json">The document itself</a>.</p>
        <nav><ul>{{#groups}}<li><a href="#{{tag}}">{{tag}}</a></li>
        {{/groups}}<li><a href="#schemas">objects</a></li></ul></nav>
        {{#groups}}
        <section id="{{tag}}"><h2>{{tag}}</h2>
        {{#operations}}
        <article id="{{id}}">
        <h3><code>{{method}} {{path}}</code></h3>
        <p>{{summary}}. <em>{{access}}</em></p>
        {{#hasInputs}}
        <table><thead><tr><th>name<th>in<th>type<th></tr></thead><tbody>
        {{#inputs}}
        <tr><td><code>{{name}}</code><td>{{place}}<td>{{type}}<td>{{required}}</tr>
        {{/inputs}}
        </tbody></table>
        {{/hasInputs}}
        <ul>{{#answers}}<li><code>{{status}}</code> {{type}}</li>{{/answers}}</ul>
        </article>
        {{/operations}}
        </section>
        {{/groups}}
        <section id="schemas"><h2>objects</h2>
        {{#schemas}}
        <article id="{{name}}"><h3>{{name}}</h3>
        <table><thead><tr><th>name<th>type<th></tr></thead><tbody>
        {{#fields}}
        <tr><td><code>{{name}}</code><td>{{type}}<td>{{required}}</tr>
        {{/fields}}
        </tbody></table>
        </article>
        {{/schemas}}
        </section>
        </main>
        </html>

        """

    /// The style, whose digest is in the page's policy.
    static let style = """
        :root { color-scheme: light dark }
        body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem }
        h2 { border-bottom: 1px solid; margin-top: 3rem; text-transform: capitalize }
        h3 { margin: 2rem 0 0 }
        nav ul { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0 }
        table { border-collapse: collapse; width: 100% }
        td, th { border-bottom: 1px solid #8884; padding: .2rem .6rem .2rem 0; text-align: left; vertical-align: top }
        code { overflow-wrap: anywhere }
        """
}
